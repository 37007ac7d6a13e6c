package org.parkatlas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.parkatlas.intake.packs.PackDescriptor;
import org.parkatlas.intake.packs.PackFolder;
import org.springframework.util.FileSystemUtils;

/** Copies of the made-up packs, for tests that break them. */
record CopiedPacks(Path folder) {

    static final List<String> IN_ORDER = List.of("trunk", "city", "shapes");

    private static final Path PACKS = Path.of("src/test/resources/packs");

    /** Copies them into a folder. */
    static CopiedPacks into(Path folder) throws IOException {
        for (var pack : IN_ORDER) {
            FileSystemUtils.copyRecursively(PACKS.resolve(pack), folder.resolve(pack));
        }
        return new CopiedPacks(folder);
    }

    /** Stores them as they are in the repository, whatever was stored before. */
    static void loadPristine(PackLoader loader) {
        for (var pack : IN_ORDER) {
            loader.load(PackDescriptor.read(PACKS.resolve(pack)), new PackFolder(PACKS.resolve(pack)));
        }
    }

    Path city() {
        return folder.resolve("city");
    }

    /** Replaces a text of a city's file everywhere; appends where the text is empty, and makes the file if need be. */
    void edit(String name, String old, String replacement) throws IOException {
        var file = city().resolve(name);
        var text = Files.exists(file) ? Files.readString(file) : "";
        assertThat(text).as(name).contains(old);
        var edited = old.isEmpty() ? text + replacement : text.replace(old, replacement);
        Files.writeString(file, edited, StandardCharsets.UTF_8);
    }

    /** Loads the city as it is here now. */
    PackChanges loadCity(PackLoader loader) {
        return loader.load(PackDescriptor.read(city()), new PackFolder(city())).total();
    }
}
