using System.Threading.Tasks.Dataflow;
using Analysis.Claims;

namespace Analysis.Cli;

/// <summary>What a batch of articles gave.</summary>
/// <param name="Claims">Its claims as they are written; given back by the pipeline once they are taken.</param>
/// <param name="Problems">What could not be read.</param>
/// <param name="Articles">The number of its articles.</param>
/// <param name="Bytes">The size of what they were read from.</param>
sealed record BatchResult(PooledBytes Claims, IReadOnlyList<string> Problems, int Articles, long Bytes);

/// <summary>
/// Reads batches of articles, several at once, and hands on what they give in the order of the input. So many batches are under way
/// as there are jobs, and one more waits: whoever cannot take the results holds up the reading, so memory does not grow.
/// </summary>
sealed class ExtractPipeline(ClaimExtractor extractor, ClaimFormat format, int jobs)
{
    /// <param name="batches">The input; asked for the next batch when there is room for it.</param>
    /// <param name="take">Takes the results, one after the other.</param>
    /// <param name="cancellation">Stops between two batches.</param>
    public async Task RunAsync(IEnumerable<ArticleBatch> batches, Action<BatchResult> take, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var block = new TransformBlock<ArticleBatch, BatchResult>(
            Read, new ExecutionDataflowBlockOptions { MaxDegreeOfParallelism = jobs, BoundedCapacity = jobs + 1, EnsureOrdered = true, CancellationToken = stop.Token });
        // Not waited for in the end: it may be held up by an input from which nothing comes.
        _ = Task.Run(() => FeedAsync(batches, block, stop.Token), CancellationToken.None);
        try
        {
            while (await block.OutputAvailableAsync(stop.Token))
            {
                var result = await block.ReceiveAsync(stop.Token);
                using var claims = result.Claims;
                take(result);
            }

            await block.Completion;
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    static async Task FeedAsync(IEnumerable<ArticleBatch> batches, TransformBlock<ArticleBatch, BatchResult> block, CancellationToken cancellation)
    {
        try
        {
            foreach (var batch in batches)
            {
                await block.SendAsync(batch, cancellation);
            }

            block.Complete();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            ((IDataflowBlock)block).Fault(e);
        }
    }

    BatchResult Read(ArticleBatch batch)
    {
        var problems = new List<string>();
        var articles = batch.Read(problems);
        return new BatchResult(ClaimBytes.Of(format, extractor.Extract(articles).SelectMany(claims => claims)), problems, articles.Count, batch.Bytes);
    }
}
