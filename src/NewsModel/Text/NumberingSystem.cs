namespace NewsModel;

/// <summary>The sets of decimal digits that Arabic-script pages are printed with, by their CLDR names.</summary>
/// <include file="Examples/NumberingSystem.xml" path="*/example[@id='NumberingSystem']"/>
public enum NumberingSystem
{
    /// <summary><c>latn</c>: 0 1 2 3.</summary>
    /// <include file="Examples/NumberingSystem.xml" path="*/example[@id='Latin']"/>
    Latin,

    /// <summary><c>arab</c>: the Arabic-Indic digits, U+0660 to U+0669.</summary>
    /// <include file="Examples/NumberingSystem.xml" path="*/example[@id='ArabicIndic']"/>
    ArabicIndic,

    /// <summary><c>arabext</c>: the extended (Persian) digits, U+06F0 to U+06F9.</summary>
    /// <include file="Examples/NumberingSystem.xml" path="*/example[@id='ExtendedArabicIndic']"/>
    ExtendedArabicIndic,
}
