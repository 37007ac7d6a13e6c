package org.parkatlas.siting;

/** Says what is known of candidates. */
interface Gauging {

    /** What is known of this one by this criterion. */
    Measure measure(Aspect aspect, Site site);
}
