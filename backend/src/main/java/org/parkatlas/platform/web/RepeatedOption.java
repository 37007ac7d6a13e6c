package org.parkatlas.platform.web;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ApplicationListener;

/** An option stands twice on the command line. Spring would join both values with a comma, also those of a folder. */
final class RepeatedOption extends RuntimeException {

    private RepeatedOption(String name) {
        super("The option --%s is given twice; leave one of them out (a list is one value with commas)."
                .formatted(name));
    }

    /** Looks before anything else starts. */
    static final class Check implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

        @Override
        public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
            var given = new DefaultApplicationArguments(event.getArgs());
            for (var name : given.getOptionNames()) {
                var values = given.getOptionValues(name);
                if (values != null && values.size() > 1) {
                    throw new RepeatedOption(name);
                }
            }
        }
    }

    /** Says so without a stack trace. */
    static final class Refusal extends AbstractFailureAnalyzer<RepeatedOption> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, RepeatedOption cause) {
            return new FailureAnalysis(cause.getMessage(), null, cause);
        }
    }
}
