-- at the end
alter type mood add value 'happy';

-- before another
alter type mood add value 'so so' before 'ok';
