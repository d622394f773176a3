namespace NewsModel;

/// <summary>The options of everything that <see cref="NewsModelServiceCollectionExtensions"/> registers. Immutable; change it by <c>with</c>.</summary>
public sealed record NewsModelOptions
{
    /// <summary>The default of every option.</summary>
    public static NewsModelOptions Default { get; } = new();

    /// <summary>What the <see cref="TimestampParser"/> may lean on. Default: only what is printed.</summary>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    public TimestampOptions Timestamps
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = TimestampOptions.Default;
}
