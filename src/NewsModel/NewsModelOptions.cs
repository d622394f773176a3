namespace NewsModel;

/// <summary>The options of everything that <see cref="NewsModelServiceCollectionExtensions"/> registers. Immutable; change it by <c>with</c>.</summary>
/// <include file="Examples/NewsModelOptions.xml" path="*/example[@id='NewsModelOptions']"/>
public sealed record NewsModelOptions
{
    /// <summary>The default of every option.</summary>
    /// <include file="Examples/NewsModelOptions.xml" path="*/example[@id='Default']"/>
    public static NewsModelOptions Default { get; } = new();

    /// <summary>What the <see cref="TimestampParser"/> may lean on, and the dates of pages too. Default: only what is printed.</summary>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    /// <include file="Examples/NewsModelOptions.xml" path="*/example[@id='Timestamps']"/>
    public TimestampOptions Timestamps
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = TimestampOptions.Default;

    /// <summary>
    /// What the <see cref="PageParser"/> may lean on, and its limits. Where its own <see cref="PageOptions.Timestamps"/>
    /// differ from their default, they win over <see cref="Timestamps"/>. Default: <see cref="PageOptions.Default"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    /// <include file="Examples/NewsModelOptions.xml" path="*/example[@id='Pages']"/>
    public PageOptions Pages
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = PageOptions.Default;

    internal PageOptions EffectivePages => Pages.Timestamps == TimestampOptions.Default ? Pages with { Timestamps = Timestamps } : Pages;
}
