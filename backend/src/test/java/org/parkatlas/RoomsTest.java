package org.parkatlas;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

/** A folder is a room: what is in it can be seen at a glance, and one does not walk through it in circles. */
class RoomsTest {

    private static final long MOST_FILES = 25;

    @Test
    void noFolderHoldsMoreThanCanBeSeenAtAGlance() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var sizes = files.filter(RoomsTest::isSource).collect(groupingBy(Path::getParent, counting()));

            assertThat(sizes)
                    .isNotEmpty()
                    .allSatisfy((folder, size) ->
                            assertThat(size).as(folder.toString()).isLessThanOrEqualTo(MOST_FILES));
        }
    }

    /** What describes a room is not in it. */
    private static boolean isSource(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".java") && !name.equals("package-info.java");
    }

    @Test
    void noRoomsUseOneAnother() {
        var classes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("org.parkatlas");

        slices().matching("org.parkatlas.(**)")
                .should()
                .beFreeOfCycles()
                .because("of two rooms that use one another neither can be understood alone")
                .check(classes);
    }
}
