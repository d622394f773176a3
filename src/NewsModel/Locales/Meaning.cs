namespace NewsModel.Locales;

/// <summary>What a word can be. A word may be several of these at once.</summary>
[Flags]
internal enum MeaningKinds : byte
{
    None = 0,
    Month = 1 << 0,
    Weekday = 1 << 1,
    DayPart = 1 << 2,
    Zone = 1 << 3,
    Marker = 1 << 4,
    Unit = 1 << 5,
    Number = 1 << 6,
    Label = 1 << 7,
}

/// <summary>One meaning of a word: a row of a table, reduced to what reading needs.</summary>
internal sealed record Meaning(MeaningKinds Kind, int Value)
{
    public CalendarName Calendar { get; init; }

    /// <summary>The amount that a unit's word holds by itself (two hours, yesterday); null when a number counts it.</summary>
    public int? Amount { get; init; }

    /// <summary>Also an ordinary word: counts only with a year beside it.</summary>
    public bool Weak { get; init; }

    /// <summary>The unit's word names a moment by itself (today, yesterday, now) and is not counted.</summary>
    public bool IsMoment { get; init; }

    public bool Ordinal { get; init; }

    /// <summary>An ordinal of hours and the like, which are feminine; days are not.</summary>
    public bool Feminine { get; init; }

    /// <summary>A word for a day of the month, which no "of" need follow.</summary>
    public bool NamesDay { get; init; }

    public ZoneRow? Zone { get; init; }

    /// <summary>The countries that claim this row; empty for all.</summary>
    public string[] Regions { get; init; } = [];

    /// <summary>Whether another row says the same, whatever its regions.</summary>
    public bool IsSameAs(Meaning other) =>
        Kind == other.Kind && Value == other.Value && Calendar == other.Calendar && Amount == other.Amount && IsMoment == other.IsMoment && Ordinal == other.Ordinal;
}

/// <summary>The parts of the day, as <c>dayparts.tsv</c> names them.</summary>
internal enum DayPart : byte
{
    None,
    Am,
    Pm,
    Dawn,
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
    Midnight,
}

/// <summary>The units of relative text, the finest first.</summary>
internal enum TimeUnit : byte
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// <summary>What stands beside a label.</summary>
internal enum LabelKind
{
    /// <summary>A timestamp or a name.</summary>
    Other,

    /// <summary>A number that counts issues, volumes, codes, telephones or readers.</summary>
    Number,

    /// <summary>The number of an issue, or the day of it: "the issue of 14 March".</summary>
    Edition,

    /// <summary>A number that counts parts: episodes, pages, rounds. Three numbers behind it are a day all the same.</summary>
    Part,
}

/// <summary>How a row of <c>zones.tsv</c> may be used.</summary>
internal enum ZoneKind
{
    Abbreviation,
    Utc,
    Name,
    Place,
}

/// <summary>A zone that a page can name.</summary>
internal sealed record ZoneRow(string? Id, TimeSpan? Offset, ZoneKind Kind, string Name);
