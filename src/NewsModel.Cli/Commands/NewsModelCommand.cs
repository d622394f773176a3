using System.CommandLine;
using System.CommandLine.Help;
using NewsModel.Cli.Help;

namespace NewsModel.Cli.Commands;

/// <summary>The command <c>newsmodel</c> with all its subcommands.</summary>
internal static class NewsModelCommand
{
    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("Reads Arabic news pages into articles, and the dates that they print into ISO 8601.")
        {
            ArticleCommand.Create(terminal),
            BatchCommand.Create(terminal),
            DatesCommand.Create(terminal),
            FindCommand.Create(terminal),
            ProfileCommand.Create(terminal),
            SchemaCommand.Create(terminal),
        };
        root.HelpName = "newsmodel";
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Show this help.";
        help.Action = new TeachingHelp((HelpAction)help.Action!);
        root.Options.OfType<VersionOption>().Single().Description = "Show the version.";
        return root;
    }
}
