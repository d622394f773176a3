using System.Text.Json.Serialization;

namespace NewsModel.Cli.Batch;

/// <summary>The JSON of a batch beside that of the articles.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(PageRecord))]
[JsonSerializable(typeof(Checkpoint))]
internal sealed partial class BatchJson : JsonSerializerContext;
