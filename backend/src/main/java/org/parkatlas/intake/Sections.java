package org.parkatlas.intake;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.parkatlas.intake.packs.DependencyOrder;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.springframework.stereotype.Component;

/** All sections, in an order in which each comes after the tables it follows. */
@Component
class Sections {

    private final List<PackSection> ordered;

    /**
     * Orders the sections.
     *
     * @throws IllegalStateException if some follow each other in a circle, or a table that nobody fills
     */
    Sections(List<PackSection> sections) {
        this.ordered = orderOf(sections).stream()
                .flatMap(table -> sections.stream()
                        .filter(section -> section.table().name().equals(table)))
                .toList();
    }

    private static List<String> orderOf(List<PackSection> sections) {
        var follows = new TreeMap<String, Set<String>>();
        for (var section : sections) {
            follows.computeIfAbsent(section.table().name(), any -> new TreeSet<>())
                    .addAll(section.follows());
        }
        for (var section : sections) {
            if (!follows.keySet().containsAll(section.follows())) {
                throw new IllegalStateException("The section of %s follows %s, one of which no section fills"
                        .formatted(section.file(), section.follows()));
            }
        }
        var order = DependencyOrder.of(follows);
        if (!order.circle().isEmpty()) {
            throw new IllegalStateException("The sections of the tables %s follow each other in a circle; see follows()"
                    .formatted(order.circle()));
        }
        return order.placed();
    }

    /** All of them, in order. */
    List<PackSection> list() {
        return ordered;
    }

    /** Those whose rows a section's may refer to: of the tables that it follows, and that those follow. */
    List<PackSection> before(PackSection section) {
        var tables = new TreeSet<>(section.follows());
        var found = new ArrayDeque<PackSection>();
        for (int i = ordered.size() - 1; i >= 0; i--) {
            var other = ordered.get(i);
            if (tables.contains(other.table().name())) {
                tables.addAll(other.follows());
                found.addFirst(other);
            }
        }
        return List.copyOf(found);
    }

    /** The sections of each file, in the order in which files are read. */
    Map<String, List<PackSection>> byFile() {
        return ordered.stream()
                .collect(Collectors.groupingBy(PackSection::file, LinkedHashMap::new, Collectors.toList()));
    }

    /** Those whose rows counties enter too. */
    List<EditableSection> editable() {
        return ordered.stream()
                .filter(EditableSection.class::isInstance)
                .map(EditableSection.class::cast)
                .toList();
    }

    /** The tables of these. */
    Set<PackTable> edited() {
        return editable().stream().map(PackSection::table).collect(Collectors.toUnmodifiableSet());
    }

    /** The tables that are filled, those that others need first. */
    List<PackTable> tables() {
        return ordered.stream().map(PackSection::table).distinct().toList();
    }
}
