package org.parkatlas.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parkatlas.intake.packs.DependencyOrder;
import org.parkatlas.intake.packs.PackDescriptor;
import org.parkatlas.intake.packs.PackFolder;
import org.parkatlas.intake.packs.PackProperties;
import org.parkatlas.intake.packs.PackRejected;
import org.parkatlas.problem.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Loads the packs when the service starts. A broken pack stops itself and those that need it, never the service. */
@Component
class PacksAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(PacksAtStart.class);

    private final PackProperties properties;
    private final PackLoader loader;
    private final PackRegister register;
    private final PackStates states;

    PacksAtStart(PackProperties properties, PackLoader loader, PackRegister register, PackStates states) {
        this.properties = properties;
        this.loader = loader;
        this.register = register;
        this.states = states;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            lookAtAll();
        } catch (DataAccessException unavailable) {
            LOG.error("The stored packs cannot be looked at: {}", unavailable.getMessage());
        }
    }

    private void lookAtAll() {
        var folders = folders();
        if (folders.isEmpty()) {
            LOG.warn("There is no data pack in {}; nothing is loaded", properties.path());
        }
        if (!properties.demo()) {
            remove(register.listDemo());
        }
        load(folders);
        var missing = register.list().stream()
                .filter(pack -> !folders.containsKey(pack))
                .toList();
        // where there is no pack at all, the folder is more likely wrong than empty
        if (properties.removeMissing() && !folders.isEmpty()) {
            remove(missing);
        } else {
            missing.forEach(this::tellMissing);
        }
        if (states.list().stream().anyMatch(PackState::isWritten)) {
            loader.gatherStatistics();
        }
    }

    /** The folders that are packs, by name. */
    private Map<String, PackFolder> folders() {
        try (var entries = Files.list(properties.path())) {
            return entries.map(PackFolder::new)
                    .filter(PackFolder::isPack)
                    .collect(Collectors.toMap(PackFolder::name, folder -> folder, (one, other) -> one, TreeMap::new));
        } catch (IOException | UncheckedIOException unreadable) {
            return Map.of();
        }
    }

    /** Packs that others need come first. */
    private void load(Map<String, PackFolder> folders) {
        var packs = new TreeMap<String, PackDescriptor>();
        folders.forEach((name, folder) -> attempt(name, () -> packs.put(name, PackDescriptor.read(folder.path()))));
        packs.values().removeIf(pack -> pack.demo() && !properties.demo());
        var requires = new TreeMap<String, List<String>>();
        packs.forEach((name, pack) -> requires.put(name, pack.requires()));
        var order = DependencyOrder.of(requires);
        var usable = new HashSet<String>();
        Stream.concat(order.placed().stream(), order.circle().stream())
                .filter(name -> attempt(
                        name,
                        () -> load(
                                Objects.requireNonNull(packs.get(name)),
                                Objects.requireNonNull(folders.get(name)),
                                usable)))
                .forEach(usable::add);
    }

    private void load(PackDescriptor pack, PackFolder folder, Set<String> usable) {
        var start = Instant.now();
        if (!usable.containsAll(pack.requires())) {
            throw new PackRejected(
                    pack.id(),
                    Wording.of("需要 %s，其中有的没有装载。", "it needs %s, not all of which could be loaded.", pack.requires()));
        }
        note(loader.loadIfChanged(pack, folder)
                .map(changes -> PackState.loaded(pack.id(), changes.total(), start))
                .orElseGet(() -> PackState.unchanged(pack.id(), start)));
    }

    /** Removes packs; one that others need may go once they are gone. */
    private void remove(List<String> packs) {
        var left = new ArrayList<>(packs);
        var goesOn = true;
        while (goesOn) {
            goesOn = left.removeIf(pack -> attempt(pack, () -> remove(pack)));
        }
    }

    private void remove(String pack) {
        var start = Instant.now();
        note(PackState.removed(pack, loader.unload(pack).total(), start));
    }

    private void note(PackState state) {
        var what = state.outcome() == PackState.Outcome.UNCHANGED ? "unchanged" : state.changes();
        LOG.info("Pack {}: {} in {} s", state.pack(), what, state.took().toMillis() / 1000.0);
        states.put(state);
    }

    private void tellMissing(String pack) {
        LOG.warn(
                "Pack {}: there is no {} any more; its data stays until a start with"
                        + " --parkatlas.packs.remove-missing=true",
                pack,
                properties.path().resolve(pack).resolve(PackDescriptor.FILE));
        states.put(PackState.missing(pack));
    }

    /** Whether it went well. */
    private boolean attempt(String pack, Runnable work) {
        var start = Instant.now();
        try {
            work.run();
            return true;
        } catch (PackRejected refused) {
            LOG.error("{}", refused.getMessage());
            refused.further().forEach(place -> LOG.debug("  {}", place));
            states.put(PackState.refused(pack, refused, start));
        } catch (RuntimeException unforeseen) {
            // the last wall: a mistake of ours in one pack must not keep the service from answering with what it has
            LOG.error("The pack {} met an unforeseen failure", pack, unforeseen);
            var reason = Wording.of("未预料的错误：%s", "an unforeseen failure: %s", unforeseen);
            states.put(PackState.refused(pack, new PackRejected(pack, reason), start));
        }
        return false;
    }
}
