namespace NewsModel;

/// <summary>Where <see cref="NewsTimestamp.Offset"/> comes from.</summary>
/// <include file="Examples/OffsetSource.xml" path="*/example[@id='OffsetSource']"/>
public enum OffsetSource
{
    /// <summary>There is no offset: none was printed, and nothing else gave one.</summary>
    /// <include file="Examples/OffsetSource.xml" path="*/example[@id='None']"/>
    None,
    /// <summary>It was printed, as in <c>+02:00</c>, <c>GMT+3</c> or <c>UTC</c>.</summary>
    /// <include file="Examples/OffsetSource.xml" path="*/example[@id='Printed']"/>
    Printed,
    /// <summary>A zone's name was printed (<c>EET</c>, "Cairo time"); its rules gave the offset of that day.</summary>
    /// <include file="Examples/OffsetSource.xml" path="*/example[@id='ZoneName']"/>
    ZoneName,
    /// <summary>The only zone of <see cref="TimestampOptions.Region"/> gave it.</summary>
    /// <include file="Examples/OffsetSource.xml" path="*/example[@id='Region']"/>
    Region,
    /// <summary><see cref="TimestampOptions.TimeZone"/> gave it.</summary>
    /// <include file="Examples/OffsetSource.xml" path="*/example[@id='Caller']"/>
    Caller,
}
