-- Meetings and their agendas (联席会议通知, 三（二）, 三（三） and 专题工作会议). A draft is the office's; one that was issued is seen by all
-- members.
CREATE TABLE parkatlas.docket_meeting (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    plan_id    text NOT NULL,
    -- joint 联席会议, special 专题工作会议
    kind       text NOT NULL CHECK (kind IN ('joint', 'special')),
    held_on    date NOT NULL,
    -- onsite 现场, video 视频
    way        text NOT NULL CHECK (way IN ('onsite', 'video')),
    place      text CHECK (char_length(place) BETWEEN 1 AND 120 AND place !~ '[[:cntrl:]]'),
    -- a unit or post, never a person
    chair      text NOT NULL CHECK (char_length(chair) BETWEEN 1 AND 120 AND chair !~ '[[:cntrl:]]'),
    issued_at  timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    version    integer NOT NULL DEFAULT 1,
    demo       boolean NOT NULL
);
CREATE INDEX docket_meeting_newest_idx ON parkatlas.docket_meeting (plan_id, held_on, id);

-- What is spoken of, in the four parts of 三（三）: report 通报工作进展情况, consult 协商解决重大问题, decide 议定具体合作事项, arrange 研究部署相关工作.
CREATE TABLE parkatlas.docket_agenda (
    meeting_id uuid NOT NULL REFERENCES parkatlas.docket_meeting (id) ON DELETE CASCADE,
    part       text NOT NULL CHECK (part IN ('report', 'consult', 'decide', 'arrange')),
    ord        integer NOT NULL,
    item_id    uuid NOT NULL REFERENCES parkatlas.docket_item (id) ON DELETE CASCADE,
    PRIMARY KEY (meeting_id, part, ord),
    UNIQUE (meeting_id, item_id)
);
CREATE INDEX docket_agenda_item_idx ON parkatlas.docket_agenda (item_id);

GRANT SELECT, INSERT, DELETE ON parkatlas.docket_meeting, parkatlas.docket_agenda TO parkatlas_desk;
GRANT UPDATE (kind, held_on, way, place, chair, issued_at, version) ON parkatlas.docket_meeting TO parkatlas_desk;
