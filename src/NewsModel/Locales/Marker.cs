namespace NewsModel.Locales;

/// <summary>Words that say how to read their neighbours: the rows of <c>markers.tsv</c>.</summary>
[Flags]
internal enum Marker
{
    None = 0,
    At = 1 << 0,
    Clock = 1 << 1,
    Day = 1 << 2,
    Equals = 1 << 3,
    Of = 1 << 4,
    Zone = 1 << 5,
    Local = 1 << 6,
    Ce = 1 << 7,
    Ah = 1 << 8,
    Sh = 1 << 9,
    Am = 1 << 10,
    EraS = 1 << 11,
    From = 1 << 12,
    To = 1 << 13,
    Year = 1 << 14,
    Month = 1 << 15,
    Ago = 1 << 16,
    AgoBehind = 1 << 17,
    Ahead = 1 << 18,
    And = 1 << 19,
    Ordinal = 1 << 20,
    HourSign = 1 << 21,
    Half = 1 << 22,
    Prefix = 1 << 23,
    Linking = 1 << 24,
    Era = Ce | Ah | Sh | Am | EraS,
}
