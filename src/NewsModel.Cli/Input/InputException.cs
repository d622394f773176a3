namespace NewsModel.Cli.Input;

/// <summary>The input as a whole could not be read; the message is a sentence for the person at the terminal.</summary>
internal sealed class InputException(string message) : Exception(message);
