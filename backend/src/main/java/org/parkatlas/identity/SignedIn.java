package org.parkatlas.identity;

/** A principal that signed in. */
public interface SignedIn {

    /** Id of the account. */
    String id();

    /** What it sees. */
    Viewer viewer();

    /** Whether it may do what posts of this role do. */
    boolean may(Role role);
}
