// What a live page is compared with: a server that does nothing but keep streams open, with the same
// beat at the same pace.
import { createServer, type ServerResponse } from 'node:http'

const open = new Set<ServerResponse>()
createServer((request, answer) => {
  if (request.url !== '/stroom') return void answer.end()
  answer.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  answer.write('event: state\ndata: {}\n\n')
  open.add(answer)
  answer.on('close', () => open.delete(answer))
}).listen(Number(process.env['PORT']))
setInterval(() => {
  for (const answer of open) answer.write('event: beat\ndata: 0\n\n')
}, 2000)
