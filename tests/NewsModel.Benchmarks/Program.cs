using BenchmarkDotNet.Running;
using NewsModel.Benchmarks.Quick;

// dotnet run -c Release --project tests/NewsModel.Benchmarks -- --filter '*Dates*'
// dotnet run -c Release --project tests/NewsModel.Benchmarks -- --quick
if (args is ["--quick"]) return QuickMode.Run(Console.Out);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
