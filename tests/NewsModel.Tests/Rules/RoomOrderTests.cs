using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace NewsModel.Tests.Rules;

public class RoomOrderTests
{
    [Fact]
    public void Every_file_lives_in_a_room_of_the_map() =>
        Rule.HasNoCulprits(SourceFile.Library.Where(file => House.Find(file.Path) is null).Select(file => file.Path));

    [Fact]
    public void Every_namespace_follows_its_folder() => Rule.HasNoCulprits(SourceFile.Library.SelectMany(WrongNamespace));

    [Fact]
    public void No_room_knows_one_below_it() => Rule.HasNoCulprits(Trespasses(SourceFile.Library));

    [Fact]
    public void A_using_line_of_a_room_below_is_found() =>
        Assert.Equal(
            ["src/NewsModel/Text/A.cs(1): Text uses NewsModel.Timestamps.Tokens, which lies below it."],
            Trespasses([new SourceFile("src/NewsModel/Text/A.cs", "using NewsModel.Timestamps.Tokens;\nnamespace NewsModel.Text;")]));

    [Fact]
    public void A_type_of_a_room_below_is_found_without_a_using_line() =>
        Assert.Equal(
            ["src/NewsModel/Text/A.cs(2): Text knows Stamp of Timestamps, which lies below it."],
            Trespasses(
            [
                new SourceFile("src/NewsModel/Text/A.cs", "namespace NewsModel.Text;\nclass A { Stamp? Last; }"),
                new SourceFile("src/NewsModel/Timestamps/Stamp.cs", "namespace NewsModel;\npublic class Stamp;"),
            ]));

    [Fact]
    public void A_later_stage_is_found_and_an_earlier_one_is_not() =>
        Assert.Equal(
            ["src/NewsModel/Timestamps/Tokens/A.cs(1): Timestamps/Tokens uses NewsModel.Timestamps.Shapes, which lies below it."],
            Trespasses(
            [
                new SourceFile("src/NewsModel/Timestamps/Tokens/A.cs", "using NewsModel.Timestamps.Shapes;\nnamespace NewsModel.Timestamps.Tokens;"),
                new SourceFile("src/NewsModel/Timestamps/Shapes/B.cs", "using NewsModel.Timestamps.Tokens;\nnamespace NewsModel.Timestamps.Shapes;"),
                new SourceFile("src/NewsModel/Timestamps/C.cs", "using NewsModel.Timestamps.Shapes;\nnamespace NewsModel;"),
            ]));

    private static IEnumerable<string> WrongNamespace(SourceFile file)
    {
        if (House.Find(file.Path) is not { } place) yield break;
        var inFront = place.Stage is null;
        if (file.Namespace != place.Namespace && !(inFront && file.Namespace == "NewsModel"))
            yield return $"{file.Path}: namespace {file.Namespace}, expected {place.Namespace}.";
        if (inFront && file.Namespace == "NewsModel") yield break;
        foreach (var type in file.TopLevelTypes.Where(type => type.Modifiers.Any(SyntaxKind.PublicKeyword)))
            yield return $"{file.Place(type)}: {SourceFile.NameOf(type)} is public and must stand at the front, in namespace NewsModel.";
    }

    private static List<string> Trespasses(IReadOnlyList<SourceFile> files)
    {
        var homes = files
            .Where(file => House.Find(file.Path) is not null)
            .SelectMany(file => file.TopLevelTypes.Select(type => (Name: SourceFile.NameOf(type), Home: House.Find(file.Path)!)))
            .ToLookup(type => type.Name, type => type.Home);
        return [.. files.Where(file => House.Find(file.Path) is not null).SelectMany(file => UsingTrespasses(file).Concat(TypeTrespasses(file, homes)))];
    }

    private static IEnumerable<string> UsingTrespasses(SourceFile file)
    {
        var home = House.Find(file.Path)!;
        foreach (var line in file.Root.DescendantNodes().OfType<UsingDirectiveSyntax>())
        {
            var name = line.NamespaceOrType.ToString();
            if (!name.StartsWith("NewsModel.", StringComparison.Ordinal)) continue;
            if (PlaceOf(name) is { } other && !home.Knows(other)) yield return $"{file.Place(line)}: {home.Name} uses {name}, which lies below it.";
        }
    }

    private static IEnumerable<string> TypeTrespasses(SourceFile file, ILookup<string, House.Place> homes)
    {
        var home = House.Find(file.Path)!;
        var own = file.TopLevelTypes.Select(SourceFile.NameOf).ToHashSet();
        foreach (var name in file.Root.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var isMember = (name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
                || (name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } set && set.Left == name);
            if (isMember || own.Contains(name.Identifier.ValueText)) continue;
            var places = homes[name.Identifier.ValueText];
            if (places.Any() && places.All(other => !home.Knows(other)))
                yield return $"{file.Place(name)}: {home.Name} knows {name.Identifier.ValueText} of {places.First().Name}, which lies below it.";
        }
    }

    private static House.Place? PlaceOf(string name)
    {
        var parts = name.Split('.');
        for (var length = Math.Min(parts.Length, 3); length > 1; length--)
            if (House.Find($"{House.Folder}{string.Join('/', parts[1..length])}/X.cs") is { } place) return place;
        return null;
    }
}
