-- Stages that were observed of some projects, project by project, the latest first.
--
-- :projects   ids of the projects
-- served by   project_observation_project_idx
SELECT project_observation.*
FROM project_observation
WHERE project_observation.project_id = ANY (:projects)
ORDER BY project_observation.project_id, project_observation.as_of DESC, project_observation.id
