package org.parkatlas.identity;

/** A principal that signed in. */
public interface SignedIn {

    /** What it sees. */
    Viewer viewer();
}
