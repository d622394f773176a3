namespace NewsModel;

/// <summary>Reads the dates and times that Arabic news pages print. Immutable and safe to share between threads.</summary>
/// <remarks>
/// Of several timestamps in a text, the single-value methods give the first that has a date, else the first; use
/// <c>EnumerateMatches</c> for all of them. Words around the timestamp are left alone.
/// </remarks>
public sealed class TimestampParser
{
    /// <summary>A parser with the default options: no region, no clock.</summary>
    public static TimestampParser Default { get; } = new(TimestampOptions.Default);

    /// <summary>Makes a parser that leans on <paramref name="options"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name an unknown time zone.</exception>
    public TimestampParser(TimestampOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
    }

    /// <summary>What this parser leans on.</summary>
    public TimestampOptions Options { get; }
}
