using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Newsroom.Store;

/// <summary>Whether the articles can be read.</summary>
internal sealed class ArticleStoreHealth(ArticleStore store) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return Task.FromResult(HealthCheckResult.Healthy($"{store.Count()} articles."));
        }
        catch (SqliteException problem)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy("The articles cannot be read.", problem));
        }
    }
}
