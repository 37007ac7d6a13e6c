package org.parkatlas.landcheck.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.geofile.files.FileForm;
import org.parkatlas.geofile.files.FileUnreadable;
import org.parkatlas.identity.Viewer;
import org.parkatlas.landcheck.text.TableReadings;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Service;

import tools.jackson.databind.JsonNode;

/** Takes out of a file the red line that is meant; what is open is asked, never guessed. */
@Service
public class FilePicks {

    private final RedLineFiles files;
    private final CornerTexts texts;
    private final TableReadings tables;
    private final LinePlaces places;

    FilePicks(RedLineFiles files, CornerTexts texts, TableReadings tables, LinePlaces places) {
        this.places = places;
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

    /**
     * A red line of many.
     *
     * @param row     in the layer, from 1
     * @param corners null where it is no area that can be checked
     * @param fault   why it is none, null where it is one
     */
    public record Line(
            long row,
            String title,
            @Nullable GeoShape corners,
            @Nullable Wording fault) {}

    /** Red lines in one system. */
    public record Lines(ReferenceSystem system, List<Line> lines) {

        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * All red lines of the layer that a form says.
     *
     * @throws FileUnreadable if the file is not what it is said to be, or has more than {@code most}
     * @throws FileUnclear    if it leaves open in which layer or in which system they are
     */
    public Lines lines(Viewer viewer, FileForm form, int most) throws IOException {
        return files.open(form, viewer, file -> {
            var parts = file.parts(FileForms.encoding(form));
            if (parts.isEmpty()) {
                throw FileUnclear.noArea();
            }
            var part = Decided.part(form, parts);
            var decided = Decided.of(form, part);
            var system =
                    ReferenceSystems.find(decided.crs()).orElseThrow(() -> FileUnclear.unknownSystem(decided.crs()));
            if (part.areas() > most) {
                throw FileUnclear.tooMany(most);
            }
            var lines = new ArrayList<Line>();
            file.forEach(part, line -> lines.add(places.read(line, system, decided.order())));
            return new Lines(system, lines);
        });
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
