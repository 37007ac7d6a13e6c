package org.parkatlas.identity.sessions;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Puts {@link SeldomTouched} around the repository, which Spring Boot makes only where there is no other. */
@Component
class SeldomTouching implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JdbcIndexedSessionRepository stored ? new SeldomTouched(stored) : bean;
    }
}
