-- wrk asks for the paths of a file by lot. Usage: wrk -s paths.lua http://host:port -- file seed
-- Its last line is: requests, microseconds, refused or broken, p50, p95, p99 in microseconds, bytes.
local asked = {}

function init(arguments)
    math.randomseed(tonumber(arguments[2]))
    for path in io.lines(arguments[1]) do
        asked[#asked + 1] = wrk.format("GET", path)
    end
end

function request()
    return asked[math.random(#asked)]
end

function done(summary, latency, requests)
    local broken = summary.errors
    print(string.format("%d %d %d %d %d %d %d", summary.requests, summary.duration,
        broken.connect + broken.read + broken.write + broken.status + broken.timeout,
        latency:percentile(50), latency:percentile(95), latency:percentile(99), summary.bytes))
end
