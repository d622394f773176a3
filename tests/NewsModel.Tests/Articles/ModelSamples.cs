using System.Reflection;
using System.Text.Json;

namespace NewsModel.Tests.Articles;

/// <summary>Values for every property of the model, found by reflection, so that a property added later is tested too.</summary>
internal static class ModelSamples
{
    /// <summary>Article and all its parts.</summary>
    public static IReadOnlyList<Type> Types { get; } =
        [.. typeof(Article).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ExtensibleRecord))).OrderBy(type => type.Name, StringComparer.Ordinal)];

    public static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    /// <summary>A new object with every property set; equal for an equal variant, different in every property for another.</summary>
    public static object Full(Type type, int variant)
    {
        var part = Empty(type);
        foreach (var property in Properties(type)) property.SetValue(part, Value(property.PropertyType, property.Name, variant));
        return part;
    }

    /// <summary>A new object with nothing set but what must be.</summary>
    public static object Empty(Type type)
    {
        var part = Activator.CreateInstance(type)!;
        foreach (var property in Properties(type).Where(property => property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute))))
            property.SetValue(part, "");
        return part;
    }

    public static object Value(Type type, string name, int variant)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return $"{name} {variant}";
        if (type == typeof(int)) return 100 + variant;
        if (type == typeof(Uri)) return new Uri($"https://example.com/خبر#{variant}");
        if (type == typeof(ContributorKind)) return variant == 0 ? ContributorKind.Person : new ContributorKind($"kind{variant}");
        if (type == typeof(TextDirection)) return variant == 0 ? TextDirection.RightToLeft : new TextDirection($"way{variant}");
        if (type == typeof(NewsTimestamp)) return new NewsTimestamp { Date = new DateOnly(2018, 3, 3 + variant), Precision = TimestampPrecision.Day };
        if (type == typeof(IDictionary<string, JsonElement>))
            return new Dictionary<string, JsonElement> { ["extra"] = JsonDocument.Parse($$"""{"deep":[{{variant}}]}""").RootElement };
        if (type.IsSubclassOf(typeof(ExtensibleRecord))) return Full(type, variant);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var list = Array.CreateInstance(type.GenericTypeArguments[0], 2);
            for (var index = 0; index < 2; index++) list.SetValue(Value(type.GenericTypeArguments[0], name, variant + index), index);
            return list;
        }

        throw new NotSupportedException($"ModelSamples has no value for {type.Name} {name}; add one.");
    }
}
