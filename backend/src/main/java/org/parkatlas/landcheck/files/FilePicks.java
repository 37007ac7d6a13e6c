package org.parkatlas.landcheck.files;

import java.io.IOException;
import java.util.ArrayList;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geofile.files.FileForm;
import org.parkatlas.geofile.files.FileUnreadable;
import org.parkatlas.identity.Viewer;
import org.parkatlas.landcheck.text.TableReadings;
import org.springframework.stereotype.Service;

import tools.jackson.databind.JsonNode;

/** Takes out of a file the red line that is meant; what is open is asked, never guessed. */
@Service
public class FilePicks {

    private final RedLineFiles files;
    private final CornerTexts texts;
    private final TableReadings tables;

    FilePicks(RedLineFiles files, CornerTexts texts, TableReadings tables) {
        this.files = files;
        this.texts = texts;
        this.tables = tables;
    }

    /**
     * The red line that a form is about.
     *
     * @param title    what it is called in the file, empty in a table
     * @param geometry its corners as they were given, east first
     * @param crs      the system that the file names or a person has confirmed
     */
    public record Picked(String title, JsonNode geometry, String crs) {}

    /**
     * The red line that a form says.
     *
     * @param viewer by whose eyes the counties are seen
     * @throws FileUnreadable if the file is not what it is said to be
     * @throws FileUnclear    if it leaves open which one, or in which system it is
     */
    public Picked pick(Viewer viewer, FileForm form) throws IOException {
        if (CornerTexts.isPlain(form)) {
            return ofTable(form, texts.ofPlain(form));
        }
        try {
            return files.open(form, viewer, file -> pick(form, file));
        } catch (FileUnreadable unreadable) {
            return ofTable(form, texts.ofBroken(form, unreadable));
        }
    }

    private Picked ofTable(FileForm form, String text) {
        var crs = FileForms.crs(form).orElseThrow(FileUnclear::system);
        return new Picked("", tables.corners(text), crs);
    }

    private Picked pick(FileForm form, RedLineFile file) throws IOException {
        var parts = file.parts(FileForms.encoding(form));
        if (parts.isEmpty()) {
            return ofTable(form, texts.ofTable(form, file));
        }
        var part = Decided.part(form, parts);
        var row = FileForms.row(form);
        if (row == null && part.areas() > 1) {
            throw FileUnclear.row(part.areas());
        }
        var decided = Decided.of(form, part);
        var line = line(file, part, row);
        return new Picked(line.title(), line.geometry(decided.order()), decided.crs());
    }

    private static FileLine line(RedLineFile file, RedLineFile.Part part, @Nullable Long row) throws IOException {
        var found = new ArrayList<FileLine>();
        file.forEach(part, line -> {
            if (row == null || row == line.row()) {
                found.add(line);
            }
        });
        if (found.isEmpty()) {
            throw FileUnclear.noSuchRow(row == null ? 1 : row);
        }
        return found.get(0);
    }
}
