package org.parkatlas.intake.packs;

import java.util.List;
import java.util.stream.Collectors;

import org.parkatlas.intake.spi.PackRejection;
import org.parkatlas.intake.spi.Rejections;
import org.parkatlas.problem.Wording;

/** A pack was not loaded; what it held before is still there. */
public final class PackRejected extends RuntimeException {

    /** Places in the message: what follows from one mistake must not bury it. */
    private static final int SHOWN = 8;

    private final transient List<PackRejection> rejections;
    private final long count;

    public PackRejected(String pack, Rejections rejections) {
        this(pack, rejections.listed(), rejections.count());
    }

    public PackRejected(String pack, List<PackRejection> rejections) {
        this(pack, rejections, rejections.size());
    }

    /** For a reason that no file has. */
    public PackRejected(String pack, Wording reason) {
        this(pack, List.of(PackRejection.ofFile("", reason)));
    }

    private PackRejected(String pack, List<PackRejection> rejections, long count) {
        super("The pack %s was refused (%d places):%n%s".formatted(pack, count, listed(rejections, count)));
        this.rejections = List.copyOf(rejections);
        this.count = count;
    }

    /** The first of them. */
    public List<PackRejection> rejections() {
        return rejections;
    }

    /** Those that the message leaves out. */
    public List<PackRejection> further() {
        return rejections.stream().skip(SHOWN).toList();
    }

    /** How many there are. */
    public long count() {
        return count;
    }

    private static String listed(List<PackRejection> rejections, long count) {
        var lines = rejections.stream()
                .limit(SHOWN)
                .map(rejection -> "  " + rejection)
                .collect(Collectors.joining(System.lineSeparator()));
        return count > SHOWN
                ? "%s%n  … and %d more, told with --logging.level.org.parkatlas.intake=debug"
                        .formatted(lines, count - SHOWN)
                : lines;
    }
}
