package org.parkatlas.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.parkatlas.platform.spi.OwnerDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Loads the packs when the service starts. A broken pack stops itself and those that need it, not the service. */
@Component
class PacksAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(PacksAtStart.class);

    private final PackProperties properties;
    private final PackLoader loader;
    private final OwnerDatabase database;

    PacksAtStart(PackProperties properties, PackLoader loader, OwnerDatabase database) {
        this.properties = properties;
        this.loader = loader;
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!Files.isDirectory(properties.path())) {
            LOG.warn("There is no folder {} with data packs; nothing is loaded", properties.path());
            return;
        }
        removeDemo();
        var usable = new HashSet<String>();
        for (var folder : ordered()) {
            loadOne(folder, usable);
        }
    }

    private void loadOne(Path folder, Set<String> usable) throws IOException {
        try {
            var pack = PackDescriptor.read(folder);
            if (pack.demo() && !properties.demo()) {
                return;
            }
            if (!usable.containsAll(pack.requires())) {
                LOG.error("The pack {} needs {}, not all of which could be loaded", pack.id(), pack.requires());
                return;
            }
            if (loader.isCurrent(pack, folder)) {
                LOG.info("Pack {}: unchanged", pack.id());
            } else {
                LOG.info("Pack {}: {}", pack.id(), loader.load(pack, folder));
            }
            usable.add(pack.id());
        } catch (PackRejected refused) {
            LOG.error("{}", refused.getMessage());
        }
    }

    /** Synthetic data that is switched off does not stay behind. */
    private void removeDemo() {
        if (properties.demo()) {
            return;
        }
        var demos = database.jdbc()
                .sql("SELECT id FROM parkatlas.pack WHERE demo")
                .query(String.class)
                .list();
        demos.forEach(pack -> LOG.info("Pack {}: {}", pack, loader.unload(pack)));
    }

    /** Folders in the order in which they need each other. */
    private List<Path> ordered() throws IOException {
        var waiting = new ArrayList<Path>();
        try (var folders = Files.list(properties.path())) {
            folders.filter(folder -> Files.exists(folder.resolve(PackDescriptor.FILE)))
                    .sorted()
                    .forEach(waiting::add);
        }
        var ordered = new ArrayList<Path>();
        var placed = new HashSet<String>();
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(folder -> placed.containsAll(requirements(folder)))
                    .findFirst();
            var folder = next.orElse(waiting.get(0));
            waiting.remove(folder);
            placed.add(folder.getFileName().toString());
            ordered.add(folder);
        }
        return ordered;
    }

    private static List<String> requirements(Path folder) {
        try {
            return PackDescriptor.read(folder).requires();
        } catch (PackRejected | IOException unreadable) {
            return List.of();
        }
    }
}
