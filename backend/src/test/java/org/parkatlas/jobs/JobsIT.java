package org.parkatlas.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parkatlas.catalog.exports.ExportRequests.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.problem.ProblemException;

/** Several instances on one database: what each of them may rely on whatever becomes of the others. */
class JobsIT {

    private static final String OWNER = "public:somebody";
    private static final Duration SHORT = Duration.ofMillis(250);

    @TempDir
    private Path folder;

    private static Job submit(JobInstances.One one, JobKind<Chore.Told> kind, String name) {
        return one.jobs.submit(kind, new Chore.Told(name), OWNER);
    }

    private static Job.State state(JobInstances.One one, Job job) {
        return one.jobs.get(job.id()).state();
    }

    private static void await(JobInstances.One one, Job job, Job.State state) {
        until(() -> state(one, job) == state);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void tenJobsRunOnceEachWhateverTheNumberOfInstances() {
        var kind = new Chore(Chore.LIMITS, run -> {
            Thread.sleep(50);
            return null;
        });
        try (var all = new JobInstances(folder, kind);
                var first = all.one().started();
                var second = all.one().started()) {
            var names = IntStream.range(0, 10).mapToObj(n -> "job " + n).toList();
            var jobs = new ArrayList<Job>();
            for (var name : names) {
                jobs.add(submit(jobs.size() % 2 == 0 ? first : second, kind, name));
            }

            jobs.forEach(job -> await(first, job, Job.State.DONE));

            assertThat(kind.begun).containsExactlyInAnyOrderElementsOf(names);
            assertThat(jobs).allSatisfy(job -> {
                var done = second.jobs.get(job.id());
                assertThat(done.attempt()).isEqualTo(1);
                assertThat(done.result().path("said").asString()).isIn(names);
                assertThat(done.times().expires())
                        .isEqualTo(done.times().ended().plus(Duration.ofHours(1)));
            });
        }
    }

    @Test
    void anInstanceThatWasStoppedRunsJobsAgainOnceStarted() {
        var kind = new Chore(Chore.LIMITS, run -> null);
        try (var all = new JobInstances(folder, kind);
                var instance = all.one().started()) {
            instance.stop();
            var job = submit(instance, kind, "after the break");
            assertThat(state(instance, job)).isEqualTo(Job.State.QUEUED);

            instance.started();

            await(instance, job, Job.State.DONE);
            assertThat(instance.jobs.get(job.id()).attempt()).isEqualTo(1);
        }
    }

    @Test
    void progressIsSeenFromAnotherInstance() {
        var end = new CountDownLatch(1);
        var kind = new Chore(Chore.LIMITS, run -> {
            run.total(5);
            run.done(3);
            end.await();
            return null;
        });
        try (var all = new JobInstances(folder, kind);
                var worker = all.one().started()) {
            var other = all.one();
            var job = submit(other, kind, "steps");

            until(() -> other.jobs.get(job.id()).progress().equals(new Job.Progress(3, 5L, "steps")));

            assertThat(state(other, job)).isEqualTo(Job.State.RUNNING);
            end.countDown();
            await(worker, job, Job.State.DONE);
        }
    }

    @Test
    void cancellingFromAnotherInstanceStopsTheWorkAndLeavesNoFile() throws IOException {
        var stopped = new CountDownLatch(1);
        var kind = new Chore(Chore.LIMITS, run -> {
            Files.writeString(run.file(), "half");
            run.onStop(stopped::countDown);
            stopped.await();
            return "never.txt";
        });
        try (var all = new JobInstances(folder, kind);
                var worker = all.one().started()) {
            var other = all.one();
            var job = submit(other, kind, "long");
            await(other, job, Job.State.RUNNING);
            until(() -> !kind.begun.isEmpty());

            other.jobs.cancel(job);

            assertThat(state(other, job)).isEqualTo(Job.State.CANCELLED);
            until(() -> stopped.getCount() == 0 && noFiles());
            assertThat(state(worker, job)).isEqualTo(Job.State.CANCELLED);
            assertThat(other.jobs.get(job.id()).result()).isNull();
        }
    }

    private boolean noFiles() {
        try {
            return files().isEmpty();
        } catch (IOException changing) {
            return false;
        }
    }

    /** The one that was taken for dead comes back with a result of its own, which nobody wants any more. */
    @Test
    void aJobWhoseInstanceDiesBeginsAnewAndItsGhostChangesNothing() throws IOException {
        var ghost = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var kind = new Chore(Chore.LIMITS, run -> {
            if (run.claim().attempt() == 1) {
                Files.writeString(run.file(), "of the ghost");
                ghost.await();
                ended.countDown();
                return "ghost.txt";
            }
            Files.writeString(run.file(), "of the living");
            return "living.txt";
        });
        try (var all = new JobInstances(folder, kind);
                var dying = all.one(SHORT).started()) {
            var job = submit(dying, kind, "twice");
            until(() -> !kind.begun.isEmpty());
            dying.kill();
            try (var living = all.one(SHORT).started()) {
                await(living, job, Job.State.DONE);
                dying.comeBack();
                ghost.countDown();
                until(() -> ended.getCount() == 0 && onlyFile("of the living"));

                var done = living.jobs.get(job.id());
                assertThat(done.attempt()).isEqualTo(2);
                assertThat(done.file().name()).isEqualTo("living.txt");
                assertThat(new JobDownloads(living.folder)
                                .answer(done)
                                .getBody()
                                .contentLength())
                        .isEqualTo("of the living".length());
            }
        }
    }

    private boolean onlyFile(String content) {
        try {
            var files = files();
            return files.size() == 1 && Files.readString(files.get(0)).equals(content);
        } catch (IOException changing) {
            return false;
        }
    }

    @Test
    void aJobThatKillsItsInstanceTimeAndAgainFails() {
        var never = new CountDownLatch(1);
        var limits = new JobLimits(1, 10, 10, 1, 0, Chore.LIMITS.retention());
        var kind = new Chore(limits, run -> {
            never.await();
            return null;
        });
        try (var all = new JobInstances(folder, kind);
                var dying = all.one(SHORT).started()) {
            var job = submit(dying, kind, "deadly");
            until(() -> !kind.begun.isEmpty());
            dying.kill();
            try (var living = all.one(SHORT).started()) {
                await(living, job, Job.State.FAILED);

                assertThat(living.jobs.get(job.id()).problem().slug()).isEqualTo("job-failed");
                assertThat(kind.begun).hasSize(1);
            }
            never.countDown();
        }
    }

    @Test
    void whatRunsWhenTheServiceStopsIsDoneAfterTheNextStart() {
        var kind = new Chore(Chore.LIMITS, new Chore.Work() {

            private boolean again;

            @Override
            public String doIt(JobRun<Chore.Told> run) throws InterruptedException {
                if (!again) {
                    again = true;
                    var stopped = new CountDownLatch(1);
                    run.onStop(stopped::countDown);
                    stopped.await();
                    throw new IllegalStateException("stopped");
                }
                return null;
            }
        });
        try (var all = new JobInstances(folder, kind)) {
            var first = all.one().started();
            var job = submit(first, kind, "interrupted");
            until(() -> !kind.begun.isEmpty());

            first.close();

            assertThat(state(first, job)).isEqualTo(Job.State.QUEUED);
            try (var second = all.one().started()) {
                await(second, job, Job.State.DONE);
                assertThat(second.jobs.get(job.id()).attempt()).isEqualTo(1);
            }
        }
    }

    @Test
    void aFailureOfOursIsTriedAgainAsOftenAsItsKindSays() {
        var limits = new JobLimits(1, 10, 10, 2, 1, Chore.LIMITS.retention());
        var kind = new Chore(limits, run -> {
            if (run.claim().attempt() == 1 || run.parameters().name().equals("hopeless")) {
                throw new IllegalStateException("broken");
            }
            return null;
        });
        try (var all = new JobInstances(folder, kind);
                var one = all.one().started()) {
            var lucky = submit(one, kind, "lucky");
            var hopeless = submit(one, kind, "hopeless");

            await(one, lucky, Job.State.DONE);
            await(one, hopeless, Job.State.FAILED);

            assertThat(one.jobs.get(hopeless.id()).problem().slug()).isEqualTo("job-failed");
            assertThat(kind.begun).containsExactlyInAnyOrder("lucky", "lucky", "hopeless", "hopeless");
        }
    }

    @Test
    void aProblemIsKeptInBothLanguagesAndAFullDiskIsOne() {
        var kind = new Chore(Chore.LIMITS, run -> {
            if (run.parameters().name().equals("full")) {
                Files.write(Path.of("/dev/full"), new byte[1]);
            }
            throw new JobFileGone();
        });
        try (var all = new JobInstances(folder, kind);
                var one = all.one().started()) {
            var full = submit(one, kind, "full");
            var gone = submit(one, kind, "gone");
            await(one, full, Job.State.FAILED);
            await(one, gone, Job.State.FAILED);

            assertThat(one.jobs.get(full.id()).problem().slug()).isEqualTo("storage-full");
            assertThat(one.jobs.get(gone.id()).problem()).isEqualTo(JobProblem.of(new JobFileGone()));
        }
    }

    @Test
    void anOwnerHasSoManyJobsAndAKindSoManyThatWait() {
        var kind = new Chore(new JobLimits(1, 3, 2, 1, 0, Chore.LIMITS.retention()), run -> null);
        try (var all = new JobInstances(folder, kind)) {
            var one = all.one();
            var first = submit(one, kind, "1");
            submit(one, kind, "2");

            assertThatThrownBy(() -> submit(one, kind, "3")).isInstanceOf(TooManyJobs.class);
            one.jobs.submit(kind, new Chore.Told("of another"), "public:another");
            assertThatThrownBy(() -> one.jobs.submit(kind, new Chore.Told("one more"), "public:third"))
                    .isInstanceOf(JobsBusy.class);
            one.jobs.cancel(first);
            assertThat(submit(one, kind, "4").state()).isEqualTo(Job.State.QUEUED);
        }
    }

    @Test
    void aJobThatIsRolledBackIsNeverRun() {
        var kind = new Chore(Chore.LIMITS, run -> null);
        try (var all = new JobInstances(folder, kind);
                var one = all.one().started()) {
            assertThatThrownBy(() -> one.store.inTransaction(() -> {
                        submit(one, kind, "rolled back");
                        throw new IllegalStateException("the business failed");
                    }))
                    .hasMessage("the business failed");

            await(one, submit(one, kind, "kept"), Job.State.DONE);
            assertThat(kind.begun).containsExactly("kept");
        }
    }

    /** A row whose execution somebody deleted would wait for ever. */
    @Test
    void anOpenJobThatNothingWillRunFails() {
        var kind = new Chore(Chore.LIMITS, run -> null);
        try (var all = new JobInstances(folder, kind)) {
            var one = all.one();
            var lost = submit(one, kind, "lost");
            all.sql("DELETE FROM parkatlas.job_execution");
            var waiting = submit(one, kind, "waiting");

            one.tidying.tidy();

            assertThat(state(one, lost)).isEqualTo(Job.State.FAILED);
            assertThat(state(one, waiting)).isEqualTo(Job.State.QUEUED);
        }
    }

    @Test
    void whatEndedIsForgottenInTimeAndTheOldestFirstWhereRoomIsShort() throws IOException {
        var limits = new JobLimits(1, 10, 10, 1, 0, new JobLimits.Retention(Duration.ofHours(1), 1_000));
        var kind = new Chore(limits, run -> {
            Files.write(run.file(), new byte[600]);
            return "file.bin";
        });
        try (var all = new JobInstances(folder, kind);
                var one = all.one().started()) {
            var expired = submit(one, kind, "expired");
            await(one, expired, Job.State.DONE);
            all.sql("UPDATE parkatlas.job SET expires_at = now() - interval '1 s'");
            var oldest = submit(one, kind, "oldest");
            await(one, oldest, Job.State.DONE);
            var newest = submit(one, kind, "newest");
            await(one, newest, Job.State.DONE);
            var kept = one.folder.path(new JobStore.Claim(newest.id(), 1));
            var leftOver = Files.createFile(kept.resolveSibling("0".repeat(32) + "-1"));
            var stranger = Files.createFile(kept.resolveSibling("stranger"));

            one.tidying.tidy();

            for (var forgotten : Set.of(expired, oldest)) {
                assertThatThrownBy(() -> one.jobs.get(forgotten.id())).isInstanceOf(JobNotFound.class);
            }
            assertThat(files()).containsExactlyInAnyOrder(kept, stranger).doesNotContain(leftOver);
        }
    }

    @Test
    void aFileThatIsNotInThisFolderIsGone() throws IOException {
        var kind = new Chore(Chore.LIMITS, run -> {
            Files.writeString(run.file(), "here");
            return "here.txt";
        });
        try (var all = new JobInstances(folder, kind);
                var one = all.one().started()) {
            var job = submit(one, kind, "with a file");
            await(one, job, Job.State.DONE);
            var downloads = new JobDownloads(one.folder);
            var done = one.jobs.get(job.id());
            assertThat(downloads.answer(done).getStatusCode().value()).isEqualTo(200);

            Files.delete(one.folder.path(new JobStore.Claim(job.id(), 1)));

            assertThatThrownBy(() -> downloads.answer(done))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            problem -> assertThat(problem.type()).isEqualTo(JobFileGone.TYPE));
        }
    }
}
