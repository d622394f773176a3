using BenchmarkDotNet.Running;
using NewsModel.Benchmarks.Growing;
using NewsModel.Benchmarks.Peers;
using NewsModel.Benchmarks.Quick;

// dotnet run -c Release --project tests/NewsModel.Benchmarks -- --filter '*Dates*'
// dotnet run -c Release --project tests/NewsModel.Benchmarks -- --quick
// dotnet run -c Release --project tests/NewsModel.Benchmarks -- --peers
// dotnet run -c Release --project tests/NewsModel.Benchmarks -- --growth
if (args is ["--quick"]) return QuickMode.Run(Console.Out);
if (args is ["--peers"]) return PeersMode.Run(Console.Out);
if (args is ["--growth"]) return GrowthMode.Run(Console.Out);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
