using System.Runtime.InteropServices;

namespace NewsModel.Fuzz;

/// <summary>The processor time of the calling thread (Linux), which other programs on the machine do not lengthen.</summary>
internal static class ThreadTime
{
    private const int ClockThreadCpuTime = 3;

    public static double Seconds => Read(ClockThreadCpuTime, out var time) == 0 ? time.Seconds + (time.Nanoseconds / 1e9) : throw new PlatformNotSupportedException();

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Read(int clock, out Duration time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Duration
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
