package org.parkatlas.intake;

import java.util.List;
import java.util.stream.Collectors;

import org.parkatlas.intake.spi.PackRejection;

/** A pack was not loaded; what it held before is still there. */
final class PackRejected extends RuntimeException {

    private static final int SHOWN = 50;
    private final transient List<PackRejection> rejections;

    PackRejected(String pack, List<PackRejection> rejections) {
        super("The pack %s was refused (%d places):%n%s".formatted(pack, rejections.size(), listed(rejections)));
        this.rejections = List.copyOf(rejections);
    }

    List<PackRejection> rejections() {
        return rejections;
    }

    private static String listed(List<PackRejection> rejections) {
        return rejections.stream()
                .limit(SHOWN)
                .map(rejection -> "  " + rejection)
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
