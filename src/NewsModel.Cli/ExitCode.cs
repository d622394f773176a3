namespace NewsModel.Cli;

internal static class ExitCode
{
    public const int Done = 0;
    public const int Unread = 1;
    public const int Usage = 2;
}
