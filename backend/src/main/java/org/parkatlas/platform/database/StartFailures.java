package org.parkatlas.platform.database;

import java.io.UncheckedIOException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why the service did not start, instead of a stack trace. */
final class StartFailures {

    private StartFailures() {}

    /** The configured database is away, refuses us or lacks PostGIS. */
    static final class WithoutDatabase extends AbstractFailureAnalyzer<DatabaseUnusable> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, DatabaseUnusable cause) {
            return new FailureAnalysis(cause.getMessage() + ".", null, cause);
        }
    }

    /** The private PostGIS could not be started. */
    static final class WithoutCluster extends AbstractFailureAnalyzer<UncheckedIOException> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, UncheckedIOException cause) {
            return new FailureAnalysis(cause.getMessage() + ".", null, cause);
        }
    }
}
