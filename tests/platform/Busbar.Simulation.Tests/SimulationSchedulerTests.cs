using System.Threading.Channels;

namespace Busbar.Simulation.Tests;

public sealed class SimulationSchedulerTests
{
    private readonly SimulationScheduler _scheduler = new(DateTimeOffset.UnixEpoch, new SchedulerOptions { MaxStepsPerInstant = 100_000 });

    private SimulationClock Clock => _scheduler.Clock;

    [Fact]
    public void Runs_posted_work_in_order()
    {
        var seen = new List<int>();
        for (var i = 0; i < 100; i++)
            _scheduler.Post(n => seen.Add((int)n!), i);

        _scheduler.RunUntilIdle();

        Assert.Equal(Enumerable.Range(0, 100), seen);
    }

    [Fact]
    public void Moves_the_clock_only_when_nothing_is_left_to_do()
    {
        var at = new List<TimeSpan>();
        _scheduler.Run(async () =>
        {
            var delay = Task.Delay(TimeSpan.FromHours(1), Clock);
            for (var i = 0; i < 1_000; i++)
            {
                await Task.Yield();
                at.Add(Clock.Elapsed);
            }

            await delay;
            at.Add(Clock.Elapsed);
        });

        Assert.All(at.Take(1_000), elapsed => Assert.Equal(TimeSpan.Zero, elapsed));
        Assert.Equal(TimeSpan.FromHours(1), at[^1]);
    }

    [Fact]
    public void Fires_timers_by_due_time_then_by_the_order_of_setting()
    {
        var seen = new List<string>();
        using var c = Clock.CreateTimer(_ => seen.Add("c"), null, TimeSpan.FromSeconds(2), Timeout.InfiniteTimeSpan);
        using var a = Clock.CreateTimer(_ => seen.Add("a"), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        using var b = Clock.CreateTimer(_ => seen.Add("b"), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);

        _scheduler.RunUntilIdle();

        Assert.Equal(["a", "b", "c"], seen);
    }

    [Fact]
    public void A_timer_set_again_loses_its_earlier_due_time()
    {
        var fired = new List<TimeSpan>();
        using var timer = Clock.CreateTimer(_ => fired.Add(Clock.Elapsed), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        timer.Change(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(2));

        _scheduler.RunFor(TimeSpan.FromSeconds(10));

        Assert.Equal([5.0, 7.0, 9.0], fired.Select(at => at.TotalSeconds));
        Assert.Equal(TimeSpan.FromSeconds(10), Clock.Elapsed);
    }

    [Fact]
    public void A_disposed_timer_never_fires()
    {
        var fired = false;
        var timer = Clock.CreateTimer(_ => fired = true, null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        timer.Dispose();

        _scheduler.RunUntilIdle();

        Assert.False(fired);
        Assert.Equal(0, Clock.Timers);
        Assert.False(timer.Change(TimeSpan.Zero, TimeSpan.Zero));
    }

    [Fact]
    public void Timers_leave_the_heap_in_order_whatever_was_cancelled()
    {
        var random = new SeededRandom(7).Stream("heap");
        var fired = new List<(TimeSpan At, int Number)>();
        var timers = Enumerable.Range(0, 2_000).Select(i => (Number: i, Due: random.Next(500), Timer: (ITimer?)null)).ToList();
        for (var i = 0; i < timers.Count; i++)
        {
            var number = i;
            timers[i] = timers[i] with { Timer = Clock.CreateTimer(_ => fired.Add((Clock.Elapsed, number)), null, TimeSpan.FromSeconds(timers[i].Due), Timeout.InfiniteTimeSpan) };
        }

        var kept = timers.Where(_ => random.Next(2) == 0).ToList();
        foreach (var timer in timers.Except(kept))
            timer.Timer!.Dispose();

        _scheduler.RunUntilIdle();

        Assert.Equal(kept.OrderBy(timer => timer.Due).ThenBy(timer => timer.Number).Select(timer => timer.Number), fired.Select(f => f.Number));
    }

    [Fact]
    public void Periodic_timers_cancellation_and_timeouts_follow_the_clock()
    {
        var seen = new List<string>();
        _scheduler.Run(async () =>
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(35), Clock);
            using var period = new PeriodicTimer(TimeSpan.FromSeconds(10), Clock);
            try
            {
                while (await period.WaitForNextTickAsync(stop.Token))
                    seen.Add($"tick {Clock.Elapsed.TotalSeconds}");
            }
            catch (OperationCanceledException)
            {
                seen.Add($"stop {Clock.Elapsed.TotalSeconds}");
            }

            await Assert.ThrowsAsync<TimeoutException>(() => new TaskCompletionSource().Task.WaitAsync(TimeSpan.FromSeconds(5), Clock));
            seen.Add($"timeout {Clock.Elapsed.TotalSeconds}");
        });

        Assert.Equal(["tick 10", "tick 20", "tick 30", "stop 35", "timeout 40"], seen);
    }

    [Fact]
    public void Channels_and_semaphores_stay_on_the_scheduler()
    {
        var thread = Environment.CurrentManagedThreadId;
        var threads = new HashSet<int>();
        _scheduler.Run(async () =>
        {
            var channel = Channel.CreateBounded<int>(1);
            using var gate = new SemaphoreSlim(0);
            async Task Read()
            {
                while (await channel.Reader.WaitToReadAsync())
                    while (channel.Reader.TryRead(out _))
                        threads.Add(Environment.CurrentManagedThreadId);
                gate.Release();
            }

            var reader = Read();
            for (var i = 0; i < 100; i++)
            {
                await channel.Writer.WriteAsync(i);
                threads.Add(Environment.CurrentManagedThreadId);
            }

            channel.Writer.Complete();
            await gate.WaitAsync();
            threads.Add(Environment.CurrentManagedThreadId);
            await reader;
        });

        Assert.Equal([thread], threads);
    }

    [Fact]
    public void Exceptions_of_posted_work_leave_through_run()
    {
        _scheduler.Post(_ => throw new InvalidTimeZoneException("boom"), null);

        Assert.Throws<InvalidTimeZoneException>(_scheduler.RunUntilIdle);
    }

    [Fact]
    public void Exceptions_of_started_loops_leave_through_run()
    {
        _scheduler.Start(async () =>
        {
            await Task.Delay(TimeSpan.FromMinutes(1), Clock);
            throw new InvalidTimeZoneException("boom");
        });

        Assert.Throws<InvalidTimeZoneException>(_scheduler.RunUntilIdle);
    }

    [Fact]
    public void A_body_that_waits_for_nothing_is_a_deadlock()
    {
        var error = Assert.Throws<SimulationException>(() => _scheduler.Run(() => new TaskCompletionSource().Task));

        Assert.Contains("Deadlock", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_livelock_is_named_after_the_method_that_spins()
    {
        async Task SpinForever()
        {
            while (true)
                await Task.Yield();
        }

        var error = Assert.Throws<SimulationException>(() => _scheduler.Run(SpinForever));

        Assert.Contains("Livelock", error.Message, StringComparison.Ordinal);
        Assert.Contains("SpinForever", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_ends_the_run_as_soon_as_it_holds()
    {
        using var timer = Clock.CreateTimer(_ => { }, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));

        Assert.True(_scheduler.RunUntil(() => Clock.Elapsed >= TimeSpan.FromSeconds(3)));
        Assert.Equal(TimeSpan.FromSeconds(3), Clock.Elapsed);
        Assert.False(_scheduler.RunUntil(() => false, TimeSpan.FromSeconds(3)));
    }

    [Fact]
    public void The_clock_stands_still_while_external_work_is_outstanding()
    {
        var elapsed = TimeSpan.MaxValue;
        _scheduler.Run(async () =>
        {
            var timer = Task.Delay(TimeSpan.FromSeconds(1), Clock);
            var answer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            using var release = new ManualResetEventSlim();
            var scope = _scheduler.External();
            var thread = new Thread(() =>
            {
                release.Wait();
                answer.SetResult();
                scope.Dispose();
            });
            thread.Start();
            _scheduler.Post(_ => release.Set(), null);
            await answer.Task;
            elapsed = Clock.Elapsed;
            await timer;
        });

        Assert.Equal(TimeSpan.Zero, elapsed);
        Assert.Equal(0, _scheduler.Outstanding);
    }

    [Fact]
    public void External_work_that_never_answers_ends_the_run()
    {
        var scheduler = new SimulationScheduler(DateTimeOffset.UnixEpoch, new SchedulerOptions { ExternalTimeout = TimeSpan.FromMilliseconds(1) });
        using var scope = scheduler.External();

        Assert.Throws<SimulationException>(scheduler.RunUntilIdle);
    }

    [Fact]
    public void An_await_that_escapes_inside_the_runtime_is_reported()
    {
        // ReadAllAsync awaits with ConfigureAwait(false). The wait ends as soon as the stray await is back.
        var scheduler = new SimulationScheduler(DateTimeOffset.UnixEpoch, new SchedulerOptions { EscapeGrace = TimeSpan.FromMinutes(1) });
        var error = Assert.Throws<SimulationException>(() => scheduler.Run(async () =>
        {
            var channel = Channel.CreateUnbounded<int>();
            scheduler.Post(_ => channel.Writer.Complete(), null);
            await foreach (var _ in channel.Reader.ReadAllAsync())
            {
            }
        }));

        Assert.Contains("escaped the scheduler", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Work_that_other_threads_post_is_reported()
    {
        var error = Assert.Throws<SimulationException>(() => _scheduler.Run(async () =>
        {
            var stray = new Thread(() => _scheduler.Post(_ => { }, null));
            stray.Start();
            stray.Join();
            await Task.Yield();
        }));

        Assert.Contains("escaped the scheduler", error.Message, StringComparison.Ordinal);
    }
}
