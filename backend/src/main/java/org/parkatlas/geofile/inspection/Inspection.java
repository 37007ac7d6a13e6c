package org.parkatlas.geofile.inspection;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.parkatlas.geofile.files.FileUnreadable;
import org.parkatlas.geofile.reading.LayerReading;
import org.parkatlas.geofile.reading.StopSignal;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Looks into a file: what is in it, in which encoding and reference system, and what is wrong with it. */
@Component
public class Inspection {

    private final LayerReading layers;
    private final LayerInspection inspection;

    Inspection(LayerReading layers, LayerInspection inspection) {
        this.layers = layers;
        this.inspection = inspection;
    }

    /**
     * What is to be looked into.
     *
     * @param viewer by whose eyes the counties are seen
     */
    public record Subject(LayerReading.Work work, Viewer viewer) {}

    /**
     * What is found.
     *
     * @throws FileUnreadable if nothing can be found in it, with the reason
     */
    public Findings inspect(Subject subject, StopSignal signal) throws IOException {
        var digest = sha256(subject.work().file());
        var found = new ArrayList<Findings.Layer>();
        var format = subject.work().format();
        for (var layer : layers.list(subject.work(), signal)) {
            format = format.foundIn(layer.source());
            found.add(inspection.inspect(new LayerInspection.Subject(layer, subject.viewer()), signal));
        }
        if (found.stream().allMatch(layer -> layer.rows() == 0)) {
            throw new FileUnreadable(new Wording("文件里没有任何一行数据。", "There is not a single row in the file."));
        }
        return new Findings(format, digest, List.copyOf(found));
    }

    private static String sha256(Path file) throws IOException {
        try (var stream = new DigestInputStream(Files.newInputStream(file), digest())) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
