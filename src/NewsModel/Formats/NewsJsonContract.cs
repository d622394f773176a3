using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsModel;

/// <summary>What attributes cannot say about the parts of an article in JSON.</summary>
internal static class NewsJsonContract
{
    public static void Apply(JsonTypeInfo type)
    {
        if (!type.Type.IsAssignableTo(typeof(ExtensibleRecord))) return;
        foreach (var property in type.Properties)
        {
            if (IsList(property)) LeaveOutEmpty(type, property);
        }

        if (JsonNames.IsStrict(type.Options)) RefuseUnknown(type);
        else KeepUnknown(type);
    }

    private static bool IsList(JsonPropertyInfo property) =>
        !property.IsExtensionData && property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable));

    private static void LeaveOutEmpty(JsonTypeInfo type, JsonPropertyInfo property)
    {
        property.ShouldSerialize = static (_, value) => value is not ICollection { Count: 0 };
        type.OnDeserialized += part =>
        {
            var index = 0;
            foreach (var item in (IEnumerable)property.Get!(part)!)
            {
                if (item is null) throw new JsonException($"Expected no null in '{property.Name}', found one at index {index}.");
                index++;
            }
        };
    }

    // What a strict profile would refuse to read, it also refuses to write; dropping it would lose it in silence.
    private static void RefuseUnknown(JsonTypeInfo type)
    {
        if (type.Properties.FirstOrDefault(property => property.IsExtensionData) is { } extensions) type.Properties.Remove(extensions);
        type.OnSerializing = part =>
        {
            if (((ExtensibleRecord)part).Extensions is { Count: > 0 } members)
                throw new JsonException($"Expected only known members of {type.Type.Name}, found '{members.Keys.First()}' in its Extensions.");
        };
    }

    private static void KeepUnknown(JsonTypeInfo type)
    {
        foreach (var property in type.Properties) property.IsRequired = false;
        var known = type.Properties.Where(property => !property.IsExtensionData).Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        type.OnSerializing = part =>
        {
            foreach (var name in ((ExtensibleRecord)part).Extensions?.Keys ?? [])
            {
                if (known.Contains(name)) throw new JsonException($"Expected only unknown members in the Extensions of {type.Type.Name}, found '{name}'.");
            }
        };
    }
}
