package org.parkatlas.landcheck.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.parkatlas.geofile.files.FileForm;
import org.parkatlas.geofile.files.FileFormat;
import org.parkatlas.geofile.files.FileUnreadable;
import org.parkatlas.geofile.inspection.Findings;
import org.parkatlas.identity.Viewer;
import org.springframework.stereotype.Service;

/** Reads files with red lines and says what has to be asked. */
@Service
class FileReadings {

    /** Red lines of a layer that are shown; all of them are a batch. */
    private static final int MOST_LINES = 50;

    /** Corners of them together, one red line apart. */
    private static final int MOST_CORNERS = 20_000;

    private final RedLineFiles files;
    private final CornerTexts texts;
    private final LinePlaces places;

    FileReadings(RedLineFiles files, CornerTexts texts, LinePlaces places) {
        this.files = files;
        this.texts = texts;
        this.places = places;
    }

    /** What a file is, and where its red lines can lie. */
    FileReading read(Viewer viewer, FileForm form, Locale language) throws IOException {
        if (CornerTexts.isPlain(form)) {
            return FileReading.ofTable(null, texts.ofPlain(form));
        }
        try {
            return files.open(form, viewer, file -> reading(form, file, language));
        } catch (FileUnreadable unreadable) {
            return FileReading.ofTable(FileFormat.CSV, texts.ofBroken(form, unreadable));
        }
    }

    private FileReading reading(FileForm form, RedLineFile file, Locale language) throws IOException {
        var format = file.findings().format();
        var parts = file.parts(FileForms.encoding(form));
        if (parts.isEmpty()) {
            return FileReading.ofTable(format, texts.ofTable(form, file));
        }
        var layers = new ArrayList<FileReading.Layer>();
        for (var part : parts) {
            layers.add(layer(file, part, language));
        }
        return new FileReading(format, null, layers);
    }

    private FileReading.Layer layer(RedLineFile file, RedLineFile.Part part, Locale language) throws IOException {
        var found = part.found();
        var systems = found.systems();
        var refusal = systems.refusal();
        return new FileReading.Layer(
                found.name(),
                found.rows(),
                part.areas(),
                FileReading.Encoding.of(found.encoding(), part.encoding().name(), language),
                refusal == null ? null : refusal.in(language),
                part.isSettled(),
                systems.doubts().stream().map(each -> each.in(language)).toList(),
                choices(systems, language),
                lines(file, part, language));
    }

    private static List<FileReading.Choice> choices(Findings.Systems systems, Locale language) {
        var choices = new ArrayList<FileReading.Choice>();
        for (var candidate : systems.candidates()) {
            boolean isBest = choices.isEmpty() && systems.refusal() == null;
            var state = candidate.counties().isEmpty()
                    ? FileReading.State.OUTSIDE
                    : isBest ? FileReading.State.PROPOSED : FileReading.State.POSSIBLE;
            choices.add(FileReading.Choice.of(candidate, state, language));
        }
        return choices;
    }

    private List<FileReading.Line> lines(RedLineFile file, RedLineFile.Part part, Locale language) throws IOException {
        var systems = part.found().systems().candidates();
        var lines = new ArrayList<FileReading.Line>();
        var corners = new int[1];
        file.forEach(part, line -> {
            corners[0] += line.corners();
            if (lines.size() < MOST_LINES && (lines.isEmpty() || corners[0] <= MOST_CORNERS)) {
                lines.add(places.of(line, systems, language));
            }
        });
        return lines;
    }
}
