-- The cycle that the plans speak of has five stages: 建设一批、核准一批、储备一批、谋划一批, and 投产 at its end.
ALTER TABLE parkatlas.project DROP CONSTRAINT project_stage_check;
ALTER TABLE parkatlas.project ADD CONSTRAINT project_stage_check
    CHECK (stage IN ('谋划', '储备', '核准', '建设', '投产'));
