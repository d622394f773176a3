namespace NewsModel;

/// <summary>The sets of decimal digits that Arabic-script pages are printed with, by their CLDR names.</summary>
public enum NumberingSystem
{
    /// <summary><c>latn</c>: 0 1 2 3.</summary>
    Latin,

    /// <summary><c>arab</c>: the Arabic-Indic digits, U+0660 to U+0669.</summary>
    ArabicIndic,

    /// <summary><c>arabext</c>: the extended (Persian) digits, U+06F0 to U+06F9.</summary>
    ExtendedArabicIndic,
}
