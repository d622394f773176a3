using NewsModel.Locales;
using NewsModel.Tests.Locales;

namespace NewsModel.Tests.Fuzzing;

/// <summary>The names of the locale tables as one region reads them: its own rows go before those for everywhere.</summary>
internal sealed class RegionWords
{
    private static readonly Dictionary<string, LocaleName[]> Tables = new[] { "months.tsv", "weekdays.tsv", "dayparts.tsv", "zones.tsv", "labels.tsv" }
        .ToDictionary(name => name, name => LocaleNames.Of(LocaleTable.Load(name)).ToArray());

    private readonly string? code;
    private readonly HashSet<string> monthNames;

    private RegionWords(Region? region)
    {
        (Region, code) = (region, region?.Code);
        Months = Names("months.tsv");
        monthNames = [.. Months.Select(month => month.Text)];
        Weekdays = Names("weekdays.tsv");
        DayParts = Names("dayparts.tsv");
        Zones = Names("zones.tsv");
        Labels = [.. Names("labels.tsv").Where(name => name.Row["label"] is "published" or "updated" or "date")];
    }

    /// <summary>No region, and every one.</summary>
    public static RegionWords[] All { get; } = [new(null), .. NewsModel.Region.All.Select(region => new RegionWords(region))];

    public Region? Region { get; }

    public LocaleName[] Months { get; }

    public LocaleName[] Weekdays { get; }

    public LocaleName[] DayParts { get; }

    public LocaleName[] Zones { get; }

    public LocaleName[] Labels { get; }

    /// <summary>Whether it is a month's whole name: the third month of some and the second day are the fourth month of others.</summary>
    public bool IsMonth(string text) => monthNames.Contains(text);

    public override string ToString() => code ?? "no region";

    private LocaleName[] Names(string table) =>
    [
        .. from name in Tables[table]
           let own = name.Row["regions"] is not "*" and not null
           where !own || name.Regions.Contains(code)
           group (own, name) by name.Key into rivals
           select rivals.OrderByDescending(rival => rival.own).First().name,
    ];
}
