package org.parkatlas.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.intake.packs.PackDescriptor;
import org.parkatlas.intake.packs.PackFolder;
import org.parkatlas.intake.packs.PackProperties;
import org.parkatlas.intake.packs.PackRejected;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.springframework.beans.factory.annotation.Autowired;

/** Two instances that start together on one database: each has a session of its own. */
@LoaderTest
class LoadersTogetherIT {

    @Autowired
    private PackLoader loader;

    @Autowired
    private LoadingLock lock;

    @Autowired
    private OwnerDatabase database;

    @TempDir
    private Path folder;

    private CopiedPacks packs;

    @BeforeEach
    void copyPacks() throws IOException {
        CopiedPacks.loadPristine(loader);
        packs = CopiedPacks.into(folder);
    }

    @Test
    void loadOnce() throws Exception {
        packs.edit("parks.csv", "虚构的园区。", "虚构的园区，说明改过。");
        var before = dataVersion();
        var together = new CyclicBarrier(2);
        Callable<Optional<TableChanges>> instance = () -> {
            together.await(30, TimeUnit.SECONDS);
            return loader.loadIfChanged(PackDescriptor.read(packs.city()), new PackFolder(packs.city()));
        };

        var threads = Executors.newFixedThreadPool(2);
        var first = threads.submit(instance);
        var second = threads.submit(instance);
        var loads = List.of(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS));
        threads.shutdown();

        assertThat(loads).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(dataVersion()).isEqualTo(before + 1);
    }

    @Test
    void waitForEachOtherOnlySoLong() throws Exception {
        var impatient =
                new LoadingLock(database, new PackProperties(folder.toString(), false, false, Duration.ofMillis(1)));
        var isTaken = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var thread = Executors.newSingleThreadExecutor();
        var holder = thread.submit(() -> database.transaction().executeWithoutResult(status -> {
            lock.take("trunk");
            isTaken.countDown();
            await(mayEnd);
        }));
        await(isTaken);

        assertThatExceptionOfType(PackRejected.class)
                .isThrownBy(() -> database.transaction().executeWithoutResult(status -> impatient.take("city")))
                .withMessageContaining("another instance of the service has been loading");

        mayEnd.countDown();
        holder.get(30, TimeUnit.SECONDS);
        thread.shutdown();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private long dataVersion() {
        return database.jdbc()
                .sql("SELECT version FROM parkatlas.data_version")
                .query(Long.class)
                .single();
    }
}
