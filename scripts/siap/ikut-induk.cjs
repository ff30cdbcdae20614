const { Server } = require('node:net')

// Loaded into the web server's process: tells its parent when it listens, and ends when the parent is gone, even by kill -9.
if (process.send) {
  if (!process.connected) process.exit(1)
  process.once('disconnect', () => process.exit(1))
  process.channel?.unref()
  const { listen } = Server.prototype
  Server.prototype.listen = function listenDanKabari(...isi) {
    this.once('listening', () => process.connected && process.send('mendengar'))
    return listen.apply(this, isi)
  }
}
