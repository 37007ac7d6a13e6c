-- Whoever keeps accounts or reads the log does nothing else (三员分立, GB/T 22239-2019, 8.1.4.2 and 8.1.5).
ALTER TABLE parkatlas.account ADD CONSTRAINT account_keeps_apart CHECK (
    NOT roles && ARRAY['administrator', 'auditor'] OR cardinality(roles) = 1
);

GRANT INSERT (id, post, post_en, roles, counties, password), UPDATE (post, post_en, roles, counties, disabled)
    ON parkatlas.account TO parkatlas_desk;
