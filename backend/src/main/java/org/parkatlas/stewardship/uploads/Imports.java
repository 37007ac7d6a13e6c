package org.parkatlas.stewardship.uploads;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.parkatlas.geofile.files.FileFormat;
import org.parkatlas.geofile.files.FormatUnknown;
import org.parkatlas.geofile.reading.LayerReading;
import org.parkatlas.geofile.reading.ReadingUnavailable;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.jobs.Job;
import org.parkatlas.jobs.JobNotFound;
import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.StorageFull;
import org.springframework.stereotype.Service;

/** Takes files from posts, has them looked into, and lets them go. */
@Service
public class Imports {

    /** Bytes of a piece; the last of a file has what is left. */
    static final int PIECE = 5 << 20;

    /** 128 bits nobody guesses (NIST SP 800-63B, 5.1.1). */
    private static final int ID_BYTES = 16;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final ImportStore store;
    private final ImportFolder folder;
    private final ImportProperties properties;
    private final LayerReading layers;
    private final InspectionJobs inspections;
    private final AuditLog log;
    private final SecureRandom random = new SecureRandom();

    Imports(
            ImportStore store,
            ImportFolder folder,
            ImportProperties properties,
            LayerReading layers,
            InspectionJobs inspections,
            AuditLog log) {
        this.store = store;
        this.folder = folder;
        this.properties = properties;
        this.layers = layers;
        this.inspections = inspections;
        this.log = log;
    }

    /**
     * Makes room for a file of which nothing has come yet.
     *
     * @param name what it is called
     * @throws FormatUnknown      if such files are not read
     * @throws ReadingUnavailable if this machine reads none
     * @throws TooManyImports     if the account has as many as it may
     */
    StoredImport open(SignedIn sender, String name, long bytes) {
        FileFormat.of(name);
        layers.requireAvailable();
        var id = newId();
        store.inTransaction(() -> {
            if (store.lockAndCount(sender.id()) >= properties.account()) {
                throw new TooManyImports(properties.account());
            }
            store.insert(
                    new ImportStore.New(id, sender.id(), sender.viewer().counties(), name, bytes, properties.keep()));
            log.add(Act.done(sender.id(), Action.IMPORT_UPLOAD).to("import:" + id));
        });
        return get(sender, id);
    }

    private String newId() {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Takes a whole file, as {@link #open} does, and has it looked into. */
    StoredImport take(SignedIn sender, String name, byte[] content) throws IOException {
        var opened = open(sender, name, content.length);
        try {
            folder.write(opened.id(), 0, content);
        } catch (StorageFull full) {
            forget(opened);
            throw full;
        }
        complete(sender, opened);
        return get(sender, opened.id());
    }

    /**
     * Takes a piece, as often as it comes. With the last one the file is looked into.
     *
     * @param number from 0
     * @throws PieceRefused if the file has no such piece, or is complete
     */
    StoredImport takePiece(SignedIn sender, String id, int number, byte[] content) throws IOException {
        var upload = get(sender, id);
        requireFitting(upload, number, content.length);
        folder.write(id, (long) number * PIECE, content);
        if (!store.addPiece(id, number)) {
            throw PieceRefused.over();
        }
        var now = get(sender, id);
        if (now.pieces().size() == pieces(now)) {
            complete(sender, now);
        }
        return get(sender, id);
    }

    private static void requireFitting(StoredImport upload, int number, int size) {
        int pieces = pieces(upload);
        if (upload.state() != ImportState.UPLOADING) {
            throw PieceRefused.over();
        }
        if (number < 0 || number >= pieces) {
            throw PieceRefused.number(pieces);
        }
        long wanted = number < pieces - 1 ? PIECE : upload.bytes() - (long) number * PIECE;
        if (size != wanted) {
            throw PieceRefused.size(wanted);
        }
    }

    /** How many pieces the file has. */
    static int pieces(StoredImport upload) {
        return Math.toIntExact((upload.bytes() + PIECE - 1) / PIECE);
    }

    private void complete(SignedIn sender, StoredImport upload) {
        if (store.complete(upload.id())) {
            try {
                store.setJob(
                        upload.id(), inspections.submit(sender, upload.id()).id());
            } catch (ProblemException busy) {
                forget(upload);
                throw busy;
            }
        }
    }

    /**
     * The upload of this id.
     *
     * @throws ImportNotFound if there is none, or it is another account's
     */
    public StoredImport get(SignedIn asking, String id) {
        if (!ID.matcher(id).matches()) {
            throw new ImportNotFound();
        }
        return store.find(id)
                .filter(upload -> upload.account().equals(asking.id()))
                .orElseThrow(ImportNotFound::new);
    }

    /** All of the account, the newest first. */
    List<StoredImport> list(SignedIn asking) {
        return store.list(asking.id());
    }

    /** The job that looks into an upload, as long as it is remembered. */
    Optional<Job> job(SignedIn asking, StoredImport upload) {
        var job = upload.job();
        try {
            return job == null ? Optional.empty() : Optional.of(inspections.get(asking, job));
        } catch (JobNotFound forgotten) {
            return Optional.empty();
        }
    }

    /** Removes an upload with its file and all that was found; what is being done with it stops first. */
    void remove(SignedIn asking, String id) {
        get(asking, id);
        store.jobs(id).forEach(job -> inspections.cancel(asking, job));
        store.removeChecks(id);
        store.inTransaction(() -> {
            store.remove(id);
            log.add(Act.done(asking.id(), Action.IMPORT_REMOVAL).to("import:" + id));
        });
        folder.remove(id);
    }

    private void forget(StoredImport upload) {
        store.remove(upload.id());
        folder.remove(upload.id());
    }
}
