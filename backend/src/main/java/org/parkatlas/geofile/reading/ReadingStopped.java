package org.parkatlas.geofile.reading;

/** Nobody wants to know any more what is in the file. */
public final class ReadingStopped extends RuntimeException {

    ReadingStopped() {
        super("Reading was stopped");
    }
}
