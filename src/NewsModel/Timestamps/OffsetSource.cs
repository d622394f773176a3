namespace NewsModel;

/// <summary>Where <see cref="NewsTimestamp.Offset"/> comes from, the surest first.</summary>
public enum OffsetSource
{
    /// <summary>There is no offset.</summary>
    None,
    /// <summary>It was printed, as in <c>+02:00</c>, <c>GMT+3</c> or <c>UTC</c>.</summary>
    Printed,
    /// <summary>A zone's name was printed (<c>EET</c>, "Cairo time"); its rules gave the offset of that day.</summary>
    ZoneName,
    /// <summary>The only zone of <see cref="TimestampOptions.Region"/> gave it.</summary>
    Region,
    /// <summary><see cref="TimestampOptions.TimeZone"/> gave it.</summary>
    Caller,
}
