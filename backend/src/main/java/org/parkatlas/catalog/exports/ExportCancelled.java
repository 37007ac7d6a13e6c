package org.parkatlas.catalog.exports;

/** Somebody has cancelled this export; nobody waits for an answer. */
final class ExportCancelled extends RuntimeException {

    ExportCancelled() {
        super("The export was cancelled");
    }
}
