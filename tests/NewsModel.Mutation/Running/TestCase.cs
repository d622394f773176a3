using System.Globalization;
using System.Reflection;
using System.Runtime.ExceptionServices;

namespace NewsModel.Mutation.Running;

/// <summary>One case of a test: a method and its arguments. Found and run here, since a test runner spends far more on a case than the case itself.</summary>
internal sealed record TestCase(MethodInfo Method, object?[] Arguments)
{
    public string Name { get; } = $"{Method.DeclaringType!.Name}.{Method.Name}({string.Join(", ", Arguments.Select(Short))})";

    public TimeSpan Time { get; set; }

    /// <summary>How many mutants it killed.</summary>
    public int Kills { get; set; }

    /// <summary>How long it ran to kill them.</summary>
    public TimeSpan Spent { get; set; }

    /// <summary>How soon it may kill the next one; before it ran, the quickest is best.</summary>
    public double Worth => (Kills + 1) / (Spent + Time).TotalMilliseconds;

    /// <summary>How often it asks for a mutant.</summary>
    public long Calls { get; set; }

    /// <summary>The mutants that it asks for, by their numbers.</summary>
    public bool[] Reached { get; set; } = [];

    /// <summary>Those for which it asked when it ran first.</summary>
    public bool[] First { get; set; } = [];

    /// <summary>Those of an assembly's classes of some names, but the rules of the sources, which no mutant breaks.</summary>
    public static IEnumerable<TestCase> In(Assembly assembly, string named) =>
        from type in assembly.GetTypes()
        where type is { IsClass: true, ContainsGenericParameters: false } && type.Namespace != "NewsModel.Tests.Rules" && type.FullName!.Contains(named, StringComparison.Ordinal)
        from method in type.GetMethods()
        where method.GetCustomAttributes().Any(each => IsNamed(each, "FactAttribute"))
        from arguments in Rows(method)
        select new TestCase(method, arguments);

    /// <summary>Runs it; throws what it throws.</summary>
    public void Run()
    {
        var house = Method.IsStatic ? null : Make(Method.DeclaringType!);
        try
        {
            if (Method.Invoke(house, Arguments) is Task task) task.GetAwaiter().GetResult();
        }
        catch (TargetInvocationException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerException!);
        }
        finally
        {
            (house as IDisposable)?.Dispose();
        }
    }

    private static IEnumerable<object?[]> Rows(MethodInfo method)
    {
        var data = method.GetCustomAttributes().Where(each => IsNamed(each, "DataAttribute")).ToList();
        if (data.Count == 0) return [[]];
        return data.SelectMany(each => (IEnumerable<object?[]?>)each.GetType().GetMethod("GetData")!.Invoke(each, [method])!)
            .Select(row => row ?? [null]).Select(row => method.GetParameters().Select((parameter, at) => at < row.Length ? row[at] : parameter.DefaultValue).ToArray());
    }

    /// <summary>A test class takes nothing, or what it prints to.</summary>
    private static object Make(Type type)
    {
        var parameters = type.GetConstructors().Single().GetParameters();
        return Activator.CreateInstance(type, Array.ConvertAll(parameters, parameter => DispatchProxy.Create(parameter.ParameterType, typeof(Silence))))!;
    }

    private static bool IsNamed(Attribute attribute, string name)
    {
        for (var type = attribute.GetType(); type is not null; type = type.BaseType)
            if (type.Name == name) return true;
        return false;
    }

    private static string Short(object? argument)
    {
        var text = Convert.ToString(argument, CultureInfo.InvariantCulture)!.ReplaceLineEndings(" ");
        return text.Length <= 60 ? text : text[..60] + "…";
    }
}

/// <summary>Prints nothing. Public, since a proxy derives from it.</summary>
public class Silence : DispatchProxy
{
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => null;
}
