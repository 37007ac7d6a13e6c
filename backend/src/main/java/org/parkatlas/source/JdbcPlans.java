package org.parkatlas.source;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.InvalidParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlans implements Plans {

    private final JdbcClient jdbc;

    JdbcPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean exists(String id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM plan WHERE id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void checkParameter(@Nullable String plan) {
        if (plan != null && !exists(plan)) {
            throw InvalidParameter.unknownValue("plan", plan);
        }
    }
}
