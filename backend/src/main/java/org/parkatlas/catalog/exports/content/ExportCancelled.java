package org.parkatlas.catalog.exports.content;

/** Somebody has cancelled this export; nobody waits for an answer. */
public final class ExportCancelled extends RuntimeException {

    public ExportCancelled() {
        super("The export was cancelled");
    }
}
